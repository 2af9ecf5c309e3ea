class SyncLipsyncV3ImageToVideo(dsl.Builder, node_type="fal.image_to_video.SyncLipsyncV3ImageToVideo"):
    """
    Make a still picture of a face speak along with a recording, with sync-3.

    Takes a picture and a recording of less than 30 seconds and nothing else; the plain sync-3 endpoint works on filmed footage instead.

    Args:
        audio: The speech that the face follows. At most 30 seconds.
        image: Picture of the face that should speak, seen from the front.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
        )
