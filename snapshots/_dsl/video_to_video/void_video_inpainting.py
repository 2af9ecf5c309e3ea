class VoidVideoInpainting(dsl.Builder, node_type="fal.video_to_video.VoidVideoInpainting"):
    """
    Remove an object from a video with VOID, together with what it does to the scene.

    Shadows, reflections and movements it causes go too; the object is named in words or marked by a mask video.

    Args:
        video: Footage that contains the object to remove.
        quad_mask_video: Mask video in greys: 0 removes, 63 is overlap, 127 affected, 255 kept; black and white works too. Unset uses the mask prompt.
        mask_prompt: The object or person to remove, in words; used to make a mask when no mask video is connected.
        prompt: What the scene should look like once the object is gone.
        enable_pass2_refinement: Adds a second, slower pass that steadies longer clips.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        strength: How far the marked areas are redrawn; the top value redraws them wholly.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_frames: Frames that are worked on at once; rounded to the nearest count that the model allows.
        enable_safety_checker: Checks the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        quad_mask_video: dsl.FileInput[VideoRef] | None = None,
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
