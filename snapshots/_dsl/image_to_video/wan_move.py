class WanMove(dsl.Builder, node_type="fal.image_to_video.WanMove"):
    """
    Animate a picture at 480p with Wan-Move, each object along a path of its own.

    A path is a list of points with a speed between them; takes a picture, a prompt and paths, gives a silent clip. Wan-ATI goes to 720p without speeds.

    Args:
        image: Picture whose objects are to move. If its shape does not fit, it is scaled and cropped at the middle.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        trajectories: One point list per moving object, each point with a position and a speed.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        trajectories: dsl.ListInput[list[shared.TrajectoryPoint]],
        num_inference_steps: dsl.Input[int] = 40,
        guidance_scale: dsl.Number = 3.5,
        negative_prompt: dsl.Input[
            str
        ] = "色调艳丽，过曝，静态，细节模糊不清，字幕，风格，作品，画作，画面，静止，整体发灰，最差质量，低质量，JPEG压缩残留，丑陋的，残缺的，多余的手指，画得不好的手部，画得不好的脸部，畸形的，毁容的，形态畸形的肢体，手指融合，静止不动的画面，杂乱的背景，三条腿，背景人很多，倒着走",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            trajectories=trajectories,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
        )
