class VeedAvatarsAudioToVideo(dsl.Builder, node_type="fal.audio_to_video.VeedAvatarsAudioToVideo"):
    """
    Make one of VEED's stock avatars speak your recording, in the manner of user-made clips.

    Takes a sound file and the avatar's name and returns the video; the text sibling speaks a script instead.

    Args:
        avatar_id: Presenter and framing of the video, picked by name.
        audio: Recording of the speech that the avatar should say, in its final cut.
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
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            avatar_id=avatar_id,
            audio=audio,
        )
