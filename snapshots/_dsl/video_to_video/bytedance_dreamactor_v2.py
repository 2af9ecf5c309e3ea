class BytedanceDreamactorV2(dsl.Builder, node_type="fal.video_to_video.BytedanceDreamactorV2"):
    """
    Move a character in a picture like the performer in a video, with ByteDance's DreamActor 2.0.

    Takes over body motion, expressions and lips, also for animals, drawings and several figures; up to 30 seconds.

    Args:
        image: Picture of the figure to move: a person, a drawing, an animal or several of them. One larger than 1920x1080 is reduced. JPEG or PNG, up to 4.7 MB, at least 480 px a side.
        video: Footage whose motion, expressions and lip movements are taken over. MP4, MOV or WebM, 200 to 2048 px wide, 200 to 1440 px high, at most 30 seconds.
        trim_first_second: Cuts off the first second, in which the picture passes into the motion; off keeps it.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
        trim_first_second: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            trim_first_second=trim_first_second,
        )
