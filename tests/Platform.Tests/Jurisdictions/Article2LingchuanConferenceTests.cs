using DutyLaw.Bodies;

namespace Platform.Tests.Jurisdictions;

/// <summary>LC 第二条: the members of Lingchuan's joint conference, each with the subject on which it gives its opinion.</summary>
public sealed class Article2LingchuanConferenceTests
{
    [Fact]
    public void Eight_bodies_sit_in_the_conference_and_seven_of_them_have_a_subject() =>
        Shipped.Pack("450323").Conference!.Seats.Select(s => (s.Role, s.Subject)).ShouldBe(
        [
            (Role.EstablishmentOffice, "初评"),
            (Role.PartyOffice, null),
            (Role.GovernmentOffice, "是否进驻乡镇便民服务中心办理"),
            (Role.OrganizationDepartment, "是否适应加强基层政权建设和城乡社区治理需要"),
            (Role.CivilAffairsBureau, "是否适应加强基层政权建设和城乡社区治理需要"),
            (Role.JusticeBureau, "合法性"),
            (Role.FinanceBureau, "相应工作经费"),
            (Role.HumanResourcesBureau, "人员聘用等事项"),
        ]);

    [Fact]
    public void The_office_of_the_conference_is_the_establishment_office() =>
        Shipped.Pack("450323").Conference!.Lead.ShouldBe(Role.EstablishmentOffice);

    [Fact]
    public void Each_subject_is_in_the_articles_words()
    {
        var article = Shipped.Articles.Find("LC 第二条")!.Text;
        foreach (var subject in Shipped.Pack("450323").Conference!.Seats.Select(s => s.Subject).OfType<string>())
        {
            article.ShouldContain(subject);
        }
    }

    [Fact]
    public void Every_member_is_a_body_of_the_county() =>
        Shipped.Pack("450323").Conference!.Seats.ShouldAllBe(s => Shipped.Pack("450323").CodesOf(s.Role, "450323").Count == 1);
}
