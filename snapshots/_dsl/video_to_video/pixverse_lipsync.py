class PixverseLipsync(dsl.Builder, node_type="fal.video_to_video.PixverseLipsync"):
    """
    Match a person's lips in a video to an audio file, or to typed text spoken by one of fourteen PixVerse voices.

    The lip-sync node to pick when you have no recording; with no audio given, text-to-speech takes over.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        voice_id: Identifier of the voice that reads the text.
        text: Words to be spoken by a synthetic voice; used only when no audio is supplied.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef] | None = None,
        voice_id: dsl.Input[
            Literal[
                "Emily",
                "James",
                "Isabella",
                "Liam",
                "Chloe",
                "Adrian",
                "Harper",
                "Ava",
                "Sophia",
                "Julia",
                "Mason",
                "Jack",
                "Oliver",
                "Ethan",
                "Auto",
            ]
        ] = "Auto",
        text: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            voice_id=voice_id,
            text=text,
        )
