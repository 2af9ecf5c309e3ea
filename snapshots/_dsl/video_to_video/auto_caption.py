class AutoCaption(dsl.Builder, node_type="fal.video_to_video.AutoCaption"):
    """
    Burn captions transcribed from a video's own audio into the picture.

    Set font (or your own .ttf), size, colour, outline, position and how long each line stays; takes MP4 files under 100 MB. No word-by-word highlighting.

    Args:
        video: The source footage that this endpoint works on. Up to 400 MB.
        txt_color: Colour of the caption, by name or code.
        txt_font: Typeface of the captions, one of the named ones or a font file.
        font_size: Size of the lettering on the video; larger fits fewer words on a line.
        stroke_width: Thickness of the outline around the letters in pixels; zero leaves it out.
        left_align: Place of the text across the frame, in words or as a share of the width.
        top_align: Place of the text down the frame, in words or as a share of the height.
        refresh_interval: Seconds each caption stays on screen; longer also puts more words on it at once.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        txt_color: dsl.Input[str] = "white",
        txt_font: dsl.Input[str] = "Standard",
        font_size: dsl.Input[int] = 24,
        stroke_width: dsl.Input[int] = 1,
        left_align: dsl.Input[str] | dsl.Number = "center",
        top_align: dsl.Input[str] | dsl.Number = "center",
        refresh_interval: dsl.Number = 1.5,
        text_case: dsl.Input[Literal["default", "upper", "lower"]] = "default",
    ) -> None:
        super().__init__(
            video=video,
            txt_color=txt_color,
            txt_font=txt_font,
            font_size=font_size,
            stroke_width=stroke_width,
            left_align=left_align,
            top_align=top_align,
            refresh_interval=refresh_interval,
            text_case=text_case,
        )
