class VoidVideoInpainting(dsl.Builder, node_type="fal.video_to_video.VoidVideoInpainting"):
    """
    fal-ai/void-video-inpainting on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        strength: How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        quad_mask_video: dsl.Input[VideoRef] | None = None,
        mask_prompt: dsl.Input[str] | None = None,
        prompt: dsl.Input[str],
        enable_pass2_refinement: dsl.Input[bool] = False,
        negative_prompt: dsl.Input[
            str
        ] = "The video is not of a high quality, it has a low resolution. Watermark present in each frame. The background is solid. Strange body and strange trajectory. Distortion.",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 1.0,
        strength: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
        num_frames: dsl.Input[int] = 85,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            quad_mask_video=quad_mask_video,
            mask_prompt=mask_prompt,
            prompt=prompt,
            enable_pass2_refinement=enable_pass2_refinement,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            strength=strength,
            seed=seed,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
        )
