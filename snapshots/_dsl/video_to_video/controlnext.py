class Controlnext(dsl.Builder, node_type="fal.video_to_video.Controlnext"):
    """
    Animate a reference picture with the movement of a video, using ControlNeXt on Stable Video Diffusion.

    Picture gives the look, video the motion, no prompt; 576x1024 portrait unless another size is set.

    Args:
        image: Picture of the person or figure that should move, in full view.
        video: The clip whose movement is copied.
        height: Height in pixels.
        width: Width in pixels.
        guidance_scale: How closely the result keeps to the reference picture: higher is stricter, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_frame_num: Most frames of the input to process; the rest is left off.
        batch_frames: How many frames are worked on at once; more keep motion steadier and need more memory.
        overlap: Frames that each batch shares with the one before, which smooths the joins.
        sample_stride: Step between the frames taken from the input; higher skips more of them.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
        height: dsl.Input[int] = 1024,
        width: dsl.Input[int] = 576,
        guidance_scale: dsl.Number = 3.0,
        num_inference_steps: dsl.Input[int] = 25,
        max_frame_num: dsl.Input[int] = 240,
        batch_frames: dsl.Input[int] = 24,
        overlap: dsl.Input[int] = 6,
        sample_stride: dsl.Input[int] = 2,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            height=height,
            width=width,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            max_frame_num=max_frame_num,
            batch_frames=batch_frames,
            overlap=overlap,
            sample_stride=sample_stride,
        )
