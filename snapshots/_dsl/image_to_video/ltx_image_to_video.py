class LTXImageToVideo(dsl.Builder, node_type="fal.image_to_video.LTXImageToVideo"):
    """
    Animate a picture, silently, with the LTX Video preview, Lightricks' first release.

    Negative prompt, steps, guidance and seed can be set; size and length are fixed, unlike in later LTX Video.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        image: Picture that the video starts from.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "low quality, worst quality, deformed, distorted, disfigured, motion smear, motion artifacts, fused fingers, bad anatomy, weird hand, ugly",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 3.0,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )
