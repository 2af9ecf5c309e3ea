class Thinksound(dsl.Builder, node_type="fal.video_to_video.Thinksound"):
    """
    Give a video a realistic soundtrack with ThinkSound and get it back with the sound mixed in.

    Prompt optional: left out, it is inferred from the picture. The /audio sibling returns the sound alone.

    Args:
        video: The source footage that this endpoint works on.
        prompt: The sound wanted, in words; left empty it is derived from the video.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 24,
        cfg_scale: dsl.Number = 5.0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            cfg_scale=cfg_scale,
        )
