class SanaVideo(dsl.Builder, node_type="fal.text_to_video.SanaVideo"):
    """
    Generate fast, silent 480p video from text with SANA-Video, NVIDIA's small efficient model.

    Set frame count, frame rate and a motion score that says how lively things should be; 81 frames at 16 fps by default.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        motion_score: How lively the video is; more means stronger movement.
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
        fps: dsl.Input[int] = 16,
        num_frames: dsl.Input[int] = 81,
        resolution: dsl.Input[Literal["480p"]] = "480p",
        guidance_scale: dsl.Number = 6.0,
        motion_score: dsl.Input[int] = 30,
        negative_prompt: dsl.Input[
            str
        ] = "A chaotic sequence with misshapen, deformed limbs in heavy motion blur, sudden disappearance, jump cuts, jerky movements, rapid shot changes, frames out of sync, inconsistent character shapes, temporal artifacts, jitter, and ghosting effects, creating a disorienting visual experience.",
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            fps=fps,
            num_frames=num_frames,
            resolution=resolution,
            guidance_scale=guidance_scale,
            motion_score=motion_score,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
