class ArgilAvatarsAudioToVideo(dsl.Builder, node_type="fal.audio_to_video.ArgilAvatarsAudioToVideo"):
    """
    Make one of Argil's stock presenters speak your recording on video, in casual UGC or masterclass settings; background removal costs half as much again.

    Args:
        audio: The speech or song that the lips follow.
        avatar: Presenter who appears in the video.
        remove_background: Leaves out the backdrop behind the presenter; raises the price by half.
    """

    output: dsl.Handle[VideoRef]
    moderation_error: dsl.Handle[str]
    moderation_flagged: dsl.Handle[bool]
    moderation_transcription: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        avatar: dsl.Input[
            Literal[
                "Mia outdoor (UGC)",
                "Lara (Masterclass)",
                "Ines (UGC)",
                "Maria (Masterclass)",
                "Emma (UGC)",
                "Sienna (Masterclass)",
                "Elena (UGC)",
                "Jasmine (Masterclass)",
                "Amara (Masterclass)",
                "Ryan podcast (UGC)",
                "Tyler (Masterclass)",
                "Jayse (Masterclass)",
                "Paul (Masterclass)",
                "Matteo (UGC)",
                "Daniel car (UGC)",
                "Dario (Masterclass)",
                "Viva (Masterclass)",
                "Chen (Masterclass)",
                "Alex (Masterclass)",
                "Vanessa (UGC)",
                "Laurent (UGC)",
                "Noemie car (UGC)",
                "Brandon (UGC)",
                "Byron (Masterclass)",
                "Calista (Masterclass)",
                "Milo (Masterclass)",
                "Fabien (Masterclass)",
                "Rose (UGC)",
            ]
        ],
        remove_background: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            avatar=avatar,
            remove_background=remove_background,
        )
