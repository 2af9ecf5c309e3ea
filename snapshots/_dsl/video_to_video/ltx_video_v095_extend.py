class LtxVideoV095Extend(dsl.Builder, node_type="fal.video_to_video.LtxVideoV095Extend"):
    """
    Continue a video from a given frame by prompt with the early LTX Video 0.9.5, at 480p or 720p, wide or tall, silent.

    Few settings and no LoRAs; the 13B versions add frame counts and weights.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The clip to continue and the frame number at which it begins.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[shared.LtxVideoV095VideoConditioningInput],
        expand_prompt: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        num_inference_steps: dsl.Input[int] = 40,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            expand_prompt=expand_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
