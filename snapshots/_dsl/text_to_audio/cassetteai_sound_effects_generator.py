class CassetteaiSoundEffectsGenerator(dsl.Builder, node_type="fal.text_to_audio.CassetteaiSoundEffectsGenerator"):
    """
    Generate sound effects of 1 to 30 seconds with CassetteAI in about a second of processing.

    Only a description and a length to give: quick enough to try many.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        duration: Length of the recording in seconds.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int],
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
        )
