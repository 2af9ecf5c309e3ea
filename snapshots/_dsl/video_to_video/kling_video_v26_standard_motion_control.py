class KlingVideoV26StandardMotionControl(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoV26StandardMotionControl"
):
    """
    Transfer a filmed performance to a character picture with Kling 2.6 Motion Control Standard, the lower-cost tier for portraits and simple moves.

    10 seconds if the pose follows the image, 30 if it follows the video; source sound kept.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        image: Picture of the character and surroundings that take over the movement. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.
        video: The clip whose movement is copied. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.
        keep_original_sound: Takes the reference clip's sound over to the new video.
        character_orientation: Take the facing from the still for short clips with camera moves, or from the footage for longer, busier action.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        keep_original_sound: dsl.Input[bool] = True,
        character_orientation: dsl.Input[Literal["image", "video"]],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            video=video,
            keep_original_sound=keep_original_sound,
            character_orientation=character_orientation,
        )
