class AlibabaHappyHorseVideoEdit(FalNode):
    """
    Edit a video by instruction with HappyHorse 1.0, with up to five reference pictures.
    happy-horse, alibaba, video-to-video, video, video-editing, reference-image, 1080p

    Takes 3 to 60 seconds and edits the first 15, in the clip's own shape; the sound stays, or the model decides whether to make it anew.

    Use cases:
    - Change the outfit of a presenter in a finished clip
    - Replace a product and its box in an advert video after two separate photos
    - Dress three dancers in one clip from three wardrobe pictures
    - Edit a 14-second interview in one piece and keep the original sound
    - Restyle a fifteen-second upright clip at 1080p without changing its length
    """

    class AudioSetting(str, Enum):
        AUTO = "auto"
        ORIGIN = "origin"

    endpoint: ClassVar[str] = "alibaba/happy-horse/video-edit"
    title: ClassVar[str] = "HappyHorse 1.0 – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "reference_images", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {
            "max_aspect_ratio": 2.5,
            "max_duration": 60,
            "max_file_size": 104857600,
            "max_height": 2160,
            "max_width": 2160,
            "min_aspect_ratio": 0.4,
            "min_duration": 3,
            "min_height": 320,
            "min_width": 320,
            "formats": ["mov", "mp4"],
        },
        "reference_images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
            "formats": ["jpeg", "png", "webp"],
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit, with more than 8 frames a second; anything beyond the first 15 seconds is cut off. MP4 or MOV, up to 100 MB, 320 to 2160 px a side, aspect ratio 0.4 to 2.5, 3 to 60 seconds.",
    )
    prompt: str = Field(
        default="",
        max_length=2500,
        min_length=1,
        description="The edit to make; call the reference images @Image1 to @Image5.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=5,
        description="Pictures that guide the edit; the prompt calls them @Image1, @Image2 in this order. JPEG, PNG or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    audio_setting: AudioSetting = Field(
        default=AudioSetting.AUTO,
        description="Whether the original sound stays (origin) or the model decides to make new sound (auto).",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of input and video for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
