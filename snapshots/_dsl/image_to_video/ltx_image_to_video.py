class LTXImageToVideo(dsl.Builder, node_type="fal.image_to_video.LTXImageToVideo"):
    """
    Animate an image with the LTX Video preview of November 2024, Lightricks' first release: only prompt, guidance and steps to set, research use, silent.

    Later LTX versions add length and size control.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        image: The still image to set in motion, in most cases the first frame.
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
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )
