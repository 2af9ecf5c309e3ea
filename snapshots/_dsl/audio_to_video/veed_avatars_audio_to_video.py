class VeedAvatarsAudioToVideo(dsl.Builder, node_type="fal.audio_to_video.VeedAvatarsAudioToVideo"):
    """
    Put your audio in the mouth of a VEED stock avatar, chosen by id, with vertical, side-on and walking variants in the manner of user-made clips.

    Args:
        avatar_id: Presenter and framing of the video, picked by name.
        audio: The speech or song that the lips follow.
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
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            avatar_id=avatar_id,
            audio=audio,
        )
