class WanAti(dsl.Builder, node_type="fal.image_to_video.WanAti"):
    """
    Animate an image along motion tracks you draw, using Wan ATI: each track is a list of points that moves an object, a part of it or the camera.

    Prompt required, 480p to 720p, silent.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        track: One list of x and y points per moving thing; the model makes it follow that path over time.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        track: dsl.ListInput[list[shared.TrackPoint]],
        num_inference_steps: dsl.Input[int] = 40,
        guidance_scale: dsl.Number = 5.0,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            track=track,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            resolution=resolution,
            seed=seed,
        )
