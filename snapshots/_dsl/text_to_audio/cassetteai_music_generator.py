class CassetteaiMusicGenerator(dsl.Builder, node_type="fal.text_to_audio.CassetteaiMusicGenerator"):
    """
    Compose stereo music at 44.1 kHz from a prompt with CassetteAI, within seconds.

    Prompt and length, 10 seconds to 3 minutes, are all there is to set; its siblings make sound effects.

    Args:
        prompt: The music you want: genre, mood, instruments, key and tempo. Concrete words get closest.
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
