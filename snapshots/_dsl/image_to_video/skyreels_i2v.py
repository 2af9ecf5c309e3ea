class SkyreelsI2v(dsl.Builder, node_type="fal.image_to_video.SkyreelsI2v"):
    """
    Animate a picture of people with SkyReels V1, a fine-tune of HunyuanVideo on film and TV footage.

    16:9 or 9:16, prompt and negative prompt, up to 50 steps, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture to set in motion, best of one or more people.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 6.0,
        num_inference_steps: dsl.Input[int] = 30,
        negative_prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
        )
