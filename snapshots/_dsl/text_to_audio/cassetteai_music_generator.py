class CassetteaiMusicGenerator(dsl.Builder, node_type="fal.text_to_audio.CassetteaiMusicGenerator"):
    """
    Compose stereo music at 44.1 kHz from a prompt with CassetteAI, from 10 seconds to 3 minutes, delivered in seconds.

    The length is yours to set; there are no lyrics.

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
