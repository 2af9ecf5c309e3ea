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
        ] = "色调艳丽\uff0c过曝\uff0c静态\uff0c细节模糊不清\uff0c字幕\uff0c风格\uff0c作品\uff0c画作\uff0c画面\uff0c静止\uff0c整体发灰\uff0c最差质量\uff0c低质量\uff0cJPEG压缩残留\uff0c丑陋的\uff0c残缺的\uff0c多余的手指\uff0c画得不好的手部\uff0c画得不好的脸部\uff0c畸形的\uff0c毁容的\uff0c形态畸形的肢体\uff0c手指融合\uff0c静止不动的画面\uff0c杂乱的背景\uff0c三条腿\uff0c背景人很多\uff0c倒着走",
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
