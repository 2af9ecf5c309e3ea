class LtxVideoV095(dsl.Builder, node_type="fal.text_to_video.LtxVideoV095"):
    """
    Generate a short silent clip from text with LTX Video 0.9.5, at 480p or 720p, wide or tall.

    Negative prompt, steps and a prompt rewriter can be set, the length cannot; the 13B versions add frame counts and LoRAs.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 40,
        expand_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )
