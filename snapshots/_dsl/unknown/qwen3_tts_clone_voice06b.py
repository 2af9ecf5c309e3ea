class Qwen3TtsCloneVoice06b(dsl.Builder, node_type="fal.unknown.Qwen3TtsCloneVoice06b"):
    """
    Clone a voice for Qwen3-TTS 0.6B: turns a reference recording into a speaker embedding file.

    It speaks nothing itself; pass the file to the 0.6B text-to-speech endpoint.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        reference_text: What is said in the recording; giving it makes the clone better. Pass the same text on when speaking.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        reference_text: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            reference_text=reference_text,
        )
