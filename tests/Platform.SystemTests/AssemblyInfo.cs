// Two platforms at once would measure each other's patience, and scenarios share one test clock.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
