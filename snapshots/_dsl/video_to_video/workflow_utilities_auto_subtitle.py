class WorkflowUtilitiesAutoSubtitle(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesAutoSubtitle"):
    """
    Burn animated subtitles into a video, with the spoken word highlighted, in any Google Font.

    Takes a clip and settings for words per caption, colours and place; the transcript with word timings comes back too.

    Args:
        video: The video to subtitle, with clear speech. Up to 100 MB.
        language: Code of the spoken language in two or three letters, such as en, de or spa.
        font_name: Typeface of the subtitles, any from Google Fonts.
        font_size: Size of the lettering on the video; larger fits fewer words on a line.
        font_weight: How bold the letters are.
        font_color: Colour of the words that are not being spoken at the moment.
        highlight_color: Colour of the word that is being spoken.
        stroke_width: Thickness of the outline around the letters in pixels; zero leaves it out.
        stroke_color: Colour of the letters' outline.
        background_color: Colour of the box behind the words; none leaves them directly on the picture.
        background_opacity: How opaque the box behind the text is; zero shows none.
        position: Height at which the subtitles stand: top, middle or bottom.
        y_offset: Shifts the subtitles down with positive, up with negative pixels.
        words_per_subtitle: Most words shown together; few suit short clips, many read like film subtitles.
        enable_animation: Lets words spring into view with a little bounce.
    """

    output: dsl.Handle[VideoRef]
    transcription: dsl.Handle[str]
    subtitle_count: dsl.Handle[int]
    words: dsl.Handle[list[dict[str, Any]]]
    transcription_metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        language: dsl.Input[str] = "en",
        font_name: dsl.Input[str] = "Montserrat",
        font_size: dsl.Input[int] = 100,
        font_weight: dsl.Input[Literal["normal", "bold", "black"]] = "bold",
        font_color: dsl.Input[
            Literal[
                "white",
                "black",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "white",
        highlight_color: dsl.Input[
            Literal[
                "white",
                "black",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "purple",
        stroke_width: dsl.Input[int] = 3,
        stroke_color: dsl.Input[
            Literal[
                "black",
                "white",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "black",
        background_color: dsl.Input[
            Literal[
                "black",
                "white",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
                "none",
                "transparent",
            ]
        ] = "none",
        background_opacity: dsl.Number = 0.0,
        position: dsl.Input[Literal["top", "center", "bottom"]] = "bottom",
        y_offset: dsl.Input[int] = 75,
        words_per_subtitle: dsl.Input[int] = 3,
        enable_animation: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            language=language,
            font_name=font_name,
            font_size=font_size,
            font_weight=font_weight,
            font_color=font_color,
            highlight_color=highlight_color,
            stroke_width=stroke_width,
            stroke_color=stroke_color,
            background_color=background_color,
            background_opacity=background_opacity,
            position=position,
            y_offset=y_offset,
            words_per_subtitle=words_per_subtitle,
            enable_animation=enable_animation,
        )
