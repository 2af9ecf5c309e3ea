class ArgilAvatarsTextToVideo(dsl.Builder, node_type="fal.text_to_video.ArgilAvatarsTextToVideo"):
    """
    Turn a typed script into a video of one of Argil's stock presenters.

    Text and presenter are all it takes, and the voice comes along; the audio endpoint takes a recording instead.

    Args:
        text: The script the avatar speaks, word for word.
        avatar: Presenter and framing: vertical names are upright, the others landscape; side and walking tell the view.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        avatar: dsl.Input[
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
    ) -> None:
        super().__init__(
            text=text,
            avatar=avatar,
        )
