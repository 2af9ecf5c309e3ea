class SanaVideo(dsl.Builder, node_type="fal.text_to_video.SanaVideo"):
    """
    Generate fast, silent 480p video from text with SANA-Video, NVIDIA's small efficient model.

    Set frame count, frame rate and a motion score that says how lively things should be; 81 frames at 16 fps by default.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        motion_score: How lively the video is; more means stronger movement.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        frames_per_second: dsl.Input[int] = 16,
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
            frames_per_second=frames_per_second,
            motion_score=motion_score,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
