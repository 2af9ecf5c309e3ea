class MireloAiSfxV1VideoToVideo(dsl.Builder, node_type="fal.video_to_video.MireloAiSfxV1VideoToVideo"):
    """
    Add sound effects in step with the picture to a video with the first Mirelo SFX.

    Gives two to eight versions of the clip with sound, up to ten seconds; 1.5 adds an offset, 1.6 a full minute.

    Args:
        video: Clip that should get sound effects; what happens in it decides them.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        duration: Length of the soundtrack in seconds.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
