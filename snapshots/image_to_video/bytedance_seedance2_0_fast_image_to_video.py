class BytedanceSeedance2_0FastImageToVideo(FalNode):
    """
    Animate a picture with sound quickly with Seedance 2.0 Fast, if you like towards an end frame.
    seedance, bytedance, image-to-video, video, audio, fast, first-last-frame

    4 to 15 seconds at 480p or 720p, cheaper than Seedance 2.0, which goes to 4K.

    Use cases:
    - Animate product photos for social ads
    - Turn a property photo into a short tour clip
    - Draft a talking shot on Fast that Seedance 2.0 later renders in 4K
    - Check on Seedance 2.0 Fast whether start and end frame meet well
    - Hand the editor a high-bitrate 480p stand-in by Fast until the 4K render arrives
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/fast/image-to-video"
    title: ClassVar[str] = "Seedance 2.0 Fast – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
        "end_image": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that the video opens with. JPEG, PNG or WebP, up to 30 MB.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at; the clip moves from the first picture to it. JPEG, PNG or WebP, up to 30 MB.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto takes that of the picture.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    bitrate_mode: BitrateMode = Field(
        default=BitrateMode.STANDARD,
        description="How richly the file is encoded: high looks finer and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
