class Scail(dsl.Builder, node_type="fal.video_to_video.Scail"):
    """
    Animate a reference image with a driving video's movement using SCAIL, whose 3D-consistent poses suit turns and complex action.

    Handles several people at once; output is 896x512 or 512x896.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        image: Image of the person or thing that the video is to show.
        video: The clip whose movement is copied.
        multi_character: Carries over the motion of several people at once.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        multi_character: dsl.Input[bool] = False,
        resolution: dsl.Input[Literal["512p"]] = "512p",
        num_inference_steps: dsl.Input[int] = 28,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            video=video,
            multi_character=multi_character,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
        )
