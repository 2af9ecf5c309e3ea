class Qwen3TtsCloneVoice17b(dsl.Builder, node_type="fal.unknown.Qwen3TtsCloneVoice17b"):
    """
    Clone a voice into a speaker embedding for Qwen3-TTS 1.7B.

    Takes a recording and, if known, its wording, and gives a file for the 1.7B text-to-speech node; the 0.6B one cannot read it.

    Args:
        audio: Recording of the voice to copy: one person, clearly heard, without music behind.
        reference_text: What is said in the recording; giving it makes the clone better. Pass the same text on when speaking.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        reference_text: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            reference_text=reference_text,
        )
