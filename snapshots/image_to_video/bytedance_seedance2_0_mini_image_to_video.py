class BytedanceSeedance2_0MiniImageToVideo(FalNode):
    """
    Animate a picture with sound with Seedance 2.0 Mini, the small model of the line.
    seedance, bytedance, image-to-video, video, audio, mini, first-last-frame

    4 to 15 seconds at 480p or 720p with an optional end frame; it has no bitrate setting, unlike Fast and standard.

    Use cases:
    - Animate a batch of catalogue photos
    - Set a still blog header in motion
    - Sketch a start and end frame pair with the small model
    - Produce many vertical clips with the small Seedance 2.0 and no bitrate to choose
    - Try a prompt on Mini before Fast or the standard model
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/mini/image-to-video"
    title: ClassVar[str] = "Seedance 2.0 Mini – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
        "end_image": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that the video opens with. JPEG, PNG or WebP, up to 30 MB.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at; the clip moves from the first picture to it. JPEG, PNG or WebP, up to 30 MB.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto takes that of the picture.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
