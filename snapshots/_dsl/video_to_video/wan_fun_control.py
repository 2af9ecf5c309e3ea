class WanFunControl(dsl.Builder, node_type="fal.video_to_video.WanFunControl"):
    """
    Generate a video driven by a control clip's depth or pose with Alibaba's Wan 2.2 Fun Control, plus an optional reference image.

    Up to 121 frames, matched to the input; leaner than VACE, no masks or end frames. Silent.

    Args:
        control_video: Video whose movement and shapes the result follows.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        reference_image: Image to take identity, style or content from, next to the main input.
        match_input_fps: Keeps the input video's frame rate instead of the standard one.
        match_input_num_frames: Makes the result as many frames long as the input; off uses the frame count given here.
        fps: Frame rate of the result, used only when it need not match the control video.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        preprocess_type: Whether depth or pose is taken from the control clip.
        preprocess_video: Draws depth or pose from the control clip; off if it shows that already.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        control_video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        reference_image: dsl.Input[ImageRef] | None = None,
        match_input_fps: dsl.Input[bool] = True,
        match_input_num_frames: dsl.Input[bool] = True,
        fps: dsl.Input[int] = 16,
        num_frames: dsl.Input[int] = 81,
        guidance_scale: dsl.Number = 6.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 27,
        preprocess_type: dsl.Input[Literal["depth", "pose"]] = "depth",
        preprocess_video: dsl.Input[bool] = False,
        shift: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            control_video=control_video,
            prompt=prompt,
            reference_image=reference_image,
            match_input_fps=match_input_fps,
            match_input_num_frames=match_input_num_frames,
            fps=fps,
            num_frames=num_frames,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            preprocess_type=preprocess_type,
            preprocess_video=preprocess_video,
            shift=shift,
            seed=seed,
        )
