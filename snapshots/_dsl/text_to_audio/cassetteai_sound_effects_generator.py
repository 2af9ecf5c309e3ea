class CassetteaiSoundEffectsGenerator(dsl.Builder, node_type="fal.text_to_audio.CassetteaiSoundEffectsGenerator"):
    """
    Generate a sound effect of 1 to 30 seconds from a description with CassetteAI, in about a second.

    Only words and a length are needed; the video sibling listens to no words and scores a clip instead.

    Args:
        prompt: The sound you want: source, surroundings and how it goes. Concrete words get closest.
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
