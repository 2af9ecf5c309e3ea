class MireloAiSfxV15VideoToAudio(dsl.Builder, node_type="fal.video_to_audio.MireloAiSfxV15VideoToAudio"):
    """
    Generate sound tracks synced to a video with Mirelo SFX 1.5; unlike version 1 it can start at an offset into the clip.

    Two alternatives of ten seconds by default, audio only.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        duration: Length of the soundtrack in seconds.
        start_offset: Second of the video at which the sound sets in; zero starts both together.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        text_prompt: dsl.Input[str] | None = None,
        num_samples: dsl.Input[int] | None = 2,
        seed: dsl.Input[int] = 8069,
        duration: dsl.Number | None = 10.0,
        start_offset: dsl.Number | None = 0.0,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            num_samples=num_samples,
            seed=seed,
            duration=duration,
            start_offset=start_offset,
        )
