class MireloAiSfxV1VideoToVideo(dsl.Builder, node_type="fal.video_to_video.MireloAiSfxV1VideoToVideo"):
    """
    Add synchronised sound effects to a video with Mirelo SFX v1, returned as the clip with its new track; several takes, an optional text hint, ten seconds by default.

    Version 1.5 also lets the sound start later.

    Args:
        video: The source footage that this endpoint works on.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        duration: Length of the soundtrack in seconds.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

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
