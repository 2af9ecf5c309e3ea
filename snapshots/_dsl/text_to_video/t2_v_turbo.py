class T2VTurbo(dsl.Builder, node_type="fal.text_to_video.T2VTurbo"):
    """
    Generate tiny silent clips of 16 to 32 frames from text in about four steps with T2V-Turbo, a fast distillation of VideoCrafter.

    An early 2024 model: quick and rough, with no size setting.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        export_fps: Frame rate of the finished file.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        export_fps: dsl.Input[int] = 8,
        num_frames: dsl.Input[int] = 16,
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 4,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            export_fps=export_fps,
            num_frames=num_frames,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
