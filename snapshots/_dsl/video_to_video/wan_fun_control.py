class WanFunControl(dsl.Builder, node_type="fal.video_to_video.WanFunControl"):
    """
    Generate a video driven by a control clip's depth or pose with Alibaba's Wan 2.2 Fun Control, plus an optional reference image.

    Up to 121 frames, matched to the input; leaner than VACE, no masks or end frames. Silent.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        match_input_num_frames: Makes the result as many frames long as the input; off uses the frame count given here.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        match_input_fps: Keeps the input video's frame rate instead of the standard one.
        fps: Frame rate of the result, used only when it need not match the control video.
        control_video: Video whose movement and shapes the result follows.
        preprocess_video: Draws depth or pose from the control clip; off if it shows that already.
        preprocess_type: Whether depth or pose is taken from the control clip.
        reference_image: Image to take identity, style or content from, next to the main input.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 27,
        guidance_scale: dsl.Number = 6.0,
        shift: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        match_input_num_frames: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] = 81,
        match_input_fps: dsl.Input[bool] = True,
        fps: dsl.Input[int] = 16,
        control_video: dsl.Input[VideoRef],
        preprocess_video: dsl.Input[bool] = False,
        preprocess_type: dsl.Input[Literal["depth", "pose"]] = "depth",
        reference_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            shift=shift,
            seed=seed,
            match_input_num_frames=match_input_num_frames,
            num_frames=num_frames,
            match_input_fps=match_input_fps,
            fps=fps,
            control_video=control_video,
            preprocess_video=preprocess_video,
            preprocess_type=preprocess_type,
            reference_image=reference_image,
        )
