class SanaVideo(dsl.Builder, node_type="fal.text_to_video.SanaVideo"):
    """
    Generate a silent clip of 16 to 200 frames from text with NVIDIA's small Sana Video, at 480p or 720p.

    A motion score from 0 to 100 sets how lively it gets; five shapes at 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; counts only at 720p.
        num_frames: Number of frames to make: more of them give a longer clip.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        motion_score: How lively the video is: low is nearly still, high moves strongly.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "A chaotic sequence with misshapen, deformed limbs in heavy motion blur, sudden disappearance, jump cuts, jerky movements, rapid shot changes, frames out of sync, inconsistent character shapes, temporal artifacts, jitter, and ghosting effects, creating a disorienting visual experience.",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        num_frames: dsl.Input[int] = 81,
        fps: dsl.Input[int] = 16,
        motion_score: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 6.0,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            fps=fps,
            motion_score=motion_score,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
