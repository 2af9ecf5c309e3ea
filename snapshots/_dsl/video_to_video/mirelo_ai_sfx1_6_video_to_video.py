class MireloAiSfx1_6VideoToVideo(dsl.Builder, node_type="fal.video_to_video.MireloAiSfx1_6VideoToVideo"):
    """
    Add sound effects of up to a minute in step with a video with Mirelo SFX 1.6.

    Gives up to four versions of the clip with sound; 1.5 stops at ten seconds but can start at an offset.

    Args:
        video: Clip that should get sound effects; what happens in it decides them.
        text_prompt: Sounds you want to hear, in words; unset, the picture alone decides.
        duration: Length of the sound in seconds; more than ten is made piece by piece.
        num_samples: How many versions of the clip to make; more give more choice and take longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        text_prompt: dsl.Input[str] | None = None,
        duration: dsl.Number = 10.0,
        num_samples: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            duration=duration,
            num_samples=num_samples,
            seed=seed,
        )
