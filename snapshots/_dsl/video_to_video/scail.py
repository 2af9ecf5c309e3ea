class Scail(dsl.Builder, node_type="fal.video_to_video.Scail"):
    """
    Animate a picture with a video's movement by SCAIL, whose 3D-consistent poses bear turns and complex moves.

    Handles several people by a switch, always at 512p; SCAIL-2 reaches 704p and replaces people.

    Args:
        prompt: The animated character in words: looks, surroundings and movement. Concrete words get closest.
        image: Picture of the person or figure that should move; its shape decides between wide and tall.
        video: The clip whose movement is copied.
        multi_character: Carries over the motion of several people at once.
        resolution: Size of the video; 512p is the only one, wide or tall after the picture.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
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
