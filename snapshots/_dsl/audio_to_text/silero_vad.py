class SileroVad(dsl.Builder, node_type="fal.audio_to_text.SileroVad"):
    """
    Find out when somebody speaks in a recording, with Silero VAD.

    Gives the timestamps of speech and whether there is any; it writes no transcript.

    Args:
        audio: The recording in which speech is looked for.
    """

    output: dsl.Handle[bool]
    timestamps: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            audio=audio,
        )
