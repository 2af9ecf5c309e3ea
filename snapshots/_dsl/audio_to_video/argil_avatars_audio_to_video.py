class ArgilAvatarsAudioToVideo(dsl.Builder, node_type="fal.audio_to_video.ArgilAvatarsAudioToVideo"):
    """
    Make one of Argil's stock presenters speak your recording on video, facing front, from the side or walking.

    Takes a sound file and the presenter's name and nothing else; the text sibling speaks typed words.

    Args:
        audio: Recording of the speech that the presenter should say, in its final cut.
        avatar: The ready-made presenter who speaks.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
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
            audio=audio,
            avatar=avatar,
        )
