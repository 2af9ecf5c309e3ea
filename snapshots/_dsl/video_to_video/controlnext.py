class Controlnext(dsl.Builder, node_type="fal.video_to_video.Controlnext"):
    """
    Animate a reference picture with the movement of a driving video using ControlNeXt on Stable Video Diffusion.

    No prompt: image gives the look, video the motion; 576x1024 portrait at 7 fps by default.

    Args:
        image: Image of the person or thing that the video is to show.
        video: The clip whose movement is copied.
        batch_frames: How many frames are worked on at once; more keep motion steadier and need more memory.
        decode_chunk_size: Frames decoded together at the end; fewer save memory, more run faster.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        height: Height in pixels.
        width: Width in pixels.
        controlnext_cond_scale: How exactly the dancer keeps to the pose of the driving video.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        max_frame_num: Most frames of the input to process; the rest is left off.
        motion_bucket_id: Amount of motion; a higher number moves more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        overlap: Frames that each batch shares with the one before, which smooths the joins.
        sample_stride: Step between the frames taken from the input; higher skips more of them.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        batch_frames: dsl.Input[int] = 24,
        decode_chunk_size: dsl.Input[int] = 2,
        fps: dsl.Input[int] = 7,
        height: dsl.Input[int] = 1024,
        width: dsl.Input[int] = 576,
        controlnext_cond_scale: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 3.0,
        max_frame_num: dsl.Input[int] = 240,
        motion_bucket_id: dsl.Number = 127.0,
        num_inference_steps: dsl.Input[int] = 25,
        overlap: dsl.Input[int] = 6,
        sample_stride: dsl.Input[int] = 2,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            batch_frames=batch_frames,
            decode_chunk_size=decode_chunk_size,
            fps=fps,
            height=height,
            width=width,
            controlnext_cond_scale=controlnext_cond_scale,
            guidance_scale=guidance_scale,
            max_frame_num=max_frame_num,
            motion_bucket_id=motion_bucket_id,
            num_inference_steps=num_inference_steps,
            overlap=overlap,
            sample_stride=sample_stride,
        )
