class MireloAiSfx1_6VideoToVideo(dsl.Builder, node_type="fal.video_to_video.MireloAiSfx1_6VideoToVideo"):
    """
    mirelo-ai/sfx1.6/video-to-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        text_prompt: Words that tell the model what to look for or which sound to make; optional where media already guides it.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        num_samples: How many variants to produce, or faces to sample; more give more choice and take longer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
