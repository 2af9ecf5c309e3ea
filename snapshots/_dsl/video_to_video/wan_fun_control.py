class WanFunControl(dsl.Builder, node_type="fal.video_to_video.WanFunControl"):
    """
    Generate a video that follows the depth or pose of a control clip, with Alibaba-PAI's Wan 2.2 Fun Control.

    Takes a control video, a prompt and one reference picture if wanted; up to 121 silent frames, matched to the clip by default.

    Args:
        prompt: What the new video should show, as the movement comes from the clip: who, where and in which light. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        match_input_num_frames: Makes the result as many frames long as the input; off uses a set frame count.
        num_frames: Number of frames to make; used only while the frame count of the input is not matched.
        match_input_fps: Keeps the input video's frame rate instead of a set one.
        fps: Frame rate of the result, used only when it need not match the control video.
        control_video: Clip whose depth or pose the new video follows; with preprocess video off it must already show depth or pose.
        preprocess_video: Draws depth or pose from the control clip; off if it shows that already.
        preprocess_type: Whether depth or pose is taken from the control clip; used only while preprocess video is on.
        reference_image: Picture to take identity, style or content from, beside the main input.
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
        control_video: dsl.FileInput[VideoRef],
        preprocess_video: dsl.Input[bool] = False,
        preprocess_type: dsl.Input[Literal["depth", "pose"]] = "depth",
        reference_image: dsl.FileInput[ImageRef] | None = None,
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
