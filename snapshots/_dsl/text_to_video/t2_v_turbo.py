class T2VTurbo(dsl.Builder, node_type="fal.text_to_video.T2VTurbo"):
    """
    Generate a tiny silent clip of 16 to 32 frames in about four steps with T2V-Turbo.

    A distilled VideoCrafter from 2024: quick and rough, with a frame rate but no size to set.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_frames: Number of frames to make: more of them give a longer clip.
        export_fps: Frame rate of the finished file.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 4,
        guidance_scale: dsl.Number = 7.5,
        num_frames: dsl.Input[int] = 16,
        export_fps: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            num_frames=num_frames,
            export_fps=export_fps,
        )
