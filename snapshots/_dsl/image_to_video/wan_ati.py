class WanAti(dsl.Builder, node_type="fal.image_to_video.WanAti"):
    """
    Animate a picture along motion tracks you draw with Wan-ATI.

    Each track is a list of points that moves an object, a part of it or the camera; takes a picture and a prompt, gives a silent clip at 480p to 720p.

    Args:
        image: Picture whose objects follow the tracks.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        track: One list of x and y points, in pixels of the picture, per moving thing, up to 121 points each. A shorter list is filled up to that number.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        resolution: Size of the video; higher is sharper and takes longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
