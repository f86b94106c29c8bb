using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures.Rules;

namespace Platform.Tests.Procedures;

/// <summary>XA 第二条、第八条、第十三条: what may not be applied for at all.</summary>
public sealed class Article2ScopeTests
{
    [Fact]
    public void Administrative_powers_are_not_admitted() =>
        RefusalOf(XingAn.Duty() with { AdministrativePower = true }).ShouldBe((nameof(AdministrativePowersAreNotAdmitted), "XA 第二条"));

    [Fact]
    public void Temporary_work_does_not_go_through_admission() =>
        RefusalOf(XingAn.Duty() with { Temporary = true }).ShouldBe((nameof(TemporaryWorkIsNotAdmitted), "XA 第八条"));

    [Fact]
    public void Emergencies_are_outside_the_procedure() =>
        RefusalOf(XingAn.Duty() with { Emergency = true }).ShouldBe((nameof(EmergenciesAreOutsideTheProcedure), "XA 第十三条"));

    [Fact]
    public void Townships_are_consulted_first() =>
        RefusalOf(XingAn.Duty() with { TownshipsConsulted = false }).ShouldBe((nameof(TownshipsAreConsulted), "XA 第二条"));

    [Fact]
    public void The_application_names_its_townships() =>
        RefusalOf(XingAn.Duty() with { Townships = [] }).ShouldBe((nameof(ATownshipIsNamed), "XA 第七条"));

    [Fact]
    public void The_term_ends_after_it_begins() =>
        RefusalOf(XingAn.Duty() with { Term = new(new(2024, 11, 1), new(2024, 1, 1)) })
            .ShouldBe((nameof(TheTermHasABeginningAndAnEnd), "XA 第七条"));

    private static (string Rule, string Article) RefusalOf(Duty duty)
    {
        var story = XingAn.On("2024-09-13").Tries(XingAn.Department, new Submit("〔2024〕1号", duty));
        story.Case.Version.ShouldBe(0);
        var refusal = story.Refusal.ShouldNotBeNull();
        return (refusal.Rule, refusal.Article);
    }
}
