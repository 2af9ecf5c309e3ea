class MireloAiSfxV1VideoToAudio(dsl.Builder, node_type="fal.video_to_audio.MireloAiSfxV1VideoToAudio"):
    """
    Make synced sound effects for a silent video with the first Mirelo SFX model, always from the clip's beginning; an optional text steers it, and several samples return as audio files.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        duration: Length of the soundtrack in seconds.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        text_prompt: dsl.Input[str] | None = None,
        num_samples: dsl.Input[int] | None = 2,
        seed: dsl.Input[int] = 2105,
        duration: dsl.Number | None = 10.0,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            num_samples=num_samples,
            seed=seed,
            duration=duration,
        )
