class PixverseLipsync(dsl.Builder, node_type="fal.video_to_video.PixverseLipsync"):
    """
    Match a speaker's lips to a recording, or to typed words in one of fourteen voices, with PixVerse Lipsync.

    Takes a video and a recording; without one the text is spoken, so no recording is needed.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow; without one the text is spoken.
        voice_id: Voice that speaks the text; used only without a recording. Auto lets PixVerse choose.
        text: Words to be spoken by a synthetic voice; used only when no audio is supplied.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef] | None = None,
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
