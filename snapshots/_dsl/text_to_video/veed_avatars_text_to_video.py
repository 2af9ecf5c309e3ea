class VeedAvatarsTextToVideo(dsl.Builder, node_type="fal.text_to_video.VeedAvatarsTextToVideo"):
    """
    Create a talking-presenter clip from a script with one of VEED's ready-made avatars.

    Pick the person and type the words; voice and lips come along. Fabric animates a picture of your own instead.

    Args:
        avatar_id: The stock presenter and pose: who speaks, and whether they stand in vertical framing or walk.
        text: The script the presenter speaks, word for word.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        avatar_id: dsl.Input[
            Literal[
                "emily_vertical_primary",
                "emily_vertical_secondary",
                "marcus_vertical_primary",
                "marcus_vertical_secondary",
                "mira_vertical_primary",
                "mira_vertical_secondary",
                "jasmine_vertical_primary",
                "jasmine_vertical_secondary",
                "jasmine_vertical_walking",
                "aisha_vertical_walking",
                "elena_vertical_primary",
                "elena_vertical_secondary",
                "any_male_vertical_primary",
                "any_female_vertical_primary",
                "any_male_vertical_secondary",
                "any_female_vertical_secondary",
                "any_female_vertical_walking",
                "emily_primary",
                "emily_side",
                "marcus_primary",
                "marcus_side",
                "aisha_walking",
                "elena_primary",
                "elena_side",
                "any_male_primary",
                "any_female_primary",
                "any_male_side",
                "any_female_side",
            ]
        ],
        text: dsl.Input[str],
    ) -> None:
        super().__init__(
            avatar_id=avatar_id,
            text=text,
        )
