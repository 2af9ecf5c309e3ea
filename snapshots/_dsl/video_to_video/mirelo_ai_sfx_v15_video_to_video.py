class MireloAiSfxV15VideoToVideo(dsl.Builder, node_type="fal.video_to_video.MireloAiSfxV15VideoToVideo"):
    """
    Add sound effects in step with the picture to a video with Mirelo SFX 1.5.

    Gives two to eight scored videos of up to ten seconds; can begin at an offset, where 1.6 reaches a minute but has none.

    Args:
        video: Clip that should get sound effects; what happens in it decides them.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        duration: Length of the soundtrack in seconds.
        start_offset: Second of the video at which sound generation begins.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
